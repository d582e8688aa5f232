import { describe, expect, it } from 'vitest'
import {
  consistencyRanges,
  emptyRoot,
  grown,
  type HashAt,
  hashesIn,
  inclusionRanges,
  leafHash,
  nodeHash,
  type Range,
  rangeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts'

const most = 64
const leaves = Array.from({ length: most }, (_, i) => leafHash(`leaf ${i}`))
const sizes = Array.from({ length: most + 1 }, (_, i) => i)

/** RFC 6962 2.1 as it is written. */
function naiveRoot(list: readonly Buffer[]): Buffer {
  const [first] = list
  if (!first) return emptyRoot
  if (list.length === 1) return first
  const k = split(list.length)
  return nodeHash(naiveRoot(list.slice(0, k)), naiveRoot(list.slice(k)))
}

function naivePath(m: number, list: readonly Buffer[]): Buffer[] {
  if (list.length === 1) return []
  const k = split(list.length)
  return m < k
    ? [...naivePath(m, list.slice(0, k)), naiveRoot(list.slice(k))]
    : [...naivePath(m - k, list.slice(k)), naiveRoot(list.slice(0, k))]
}

function naiveSubproof(m: number, list: readonly Buffer[], whole: boolean): Buffer[] {
  if (m === list.length) return whole ? [] : [naiveRoot(list)]
  const k = split(list.length)
  return m <= k
    ? [...naiveSubproof(m, list.slice(0, k), whole), naiveRoot(list.slice(k))]
    : [...naiveSubproof(m - k, list.slice(k), false), naiveRoot(list.slice(0, k))]
}

const split = (n: number) => 2 ** Math.floor(Math.log2(n - 1))

const missing: HashAt = () => {
  throw new Error('not asked for')
}
const hashAt = hashesIn(grown(0, leaves, missing))
const hashed = (ranges: readonly Range[]) => ranges.map((range) => rangeHash(range, hashAt))
const roots = sizes.map((size) => naiveRoot(leaves.slice(0, size)))
const root = (size: number) => roots[size] ?? emptyRoot
const leaf = (index: number) => leaves[index] ?? emptyRoot

/** Every proof that differs in one element: changed, taken out, doubled, put before or after, or two exchanged. */
function spoiled(proof: readonly Buffer[]): Buffer[][] {
  const stranger = leafHash('stranger')
  return [
    [...proof, stranger],
    [stranger, ...proof],
    ...proof.flatMap((hash, i) => [
      proof.toSpliced(i, 1, stranger),
      proof.toSpliced(i, 1),
      proof.toSpliced(i, 0, hash),
      ...(i > 0 ? [proof.toSpliced(i - 1, 2, hash, proof[i - 1] ?? hash)] : []),
    ]),
  ]
}

describe('RFC 6962', () => {
  it('gives the roots of the published test vectors', () => {
    const data = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
    const known = hashesIn(
      grown(
        0,
        data.map((hex) => leafHash(Buffer.from(hex, 'hex'))),
        missing,
      ),
    )
    expect(sizes.slice(0, 9).map((size) => rootOf(size, known).toString('hex'))).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ])
  })

  it.each(sizes)('size %i: root, and the growth to it from every smaller size', (size) => {
    expect(rootOf(size, hashAt)).toEqual(root(size))
    for (let from = 0; from <= size; from += 1) {
      const before = hashesIn(grown(0, leaves.slice(0, from), missing))
      const fresh = new Map(
        grown(from, leaves.slice(from, size), before).map(({ level, index, hash }) => [`${level}/${index}`, hash]),
      )
      expect(rootOf(size, (level, index) => fresh.get(`${level}/${index}`) ?? before(level, index))).toEqual(root(size))
    }
  })
})

describe('a proof of inclusion', () => {
  it.each(sizes.slice(1))('size %i: is the written one for every leaf, and nothing else leads to the root', (size) => {
    for (let index = 0; index < size; index += 1) {
      const proof = hashed(inclusionRanges(index, size))
      expect(proof).toEqual(naivePath(index, leaves.slice(0, size)))
      expect(verifyInclusion(index, size, leaf(index), proof, root(size))).toBe(true)
      for (const bad of spoiled(proof)) expect(verifyInclusion(index, size, leaf(index), bad, root(size))).toBe(false)
      expect(verifyInclusion(index, size, leafHash('stranger'), proof, root(size))).toBe(false)
      expect(verifyInclusion(index, size, leaf(index), proof, root(size - 1))).toBe(false)
      for (let other = 0; other < size + 2; other += 1)
        if (other !== index) expect(verifyInclusion(other, size, leaf(index), proof, root(size))).toBe(false)
    }
  })

  it.each([
    [-1, 1],
    [0, 0],
    [1, 1],
    [0.5, 1],
    [Number.NaN, 1],
  ])('a leaf %d of %d is nowhere', (index, size) => {
    expect(verifyInclusion(index, size, leaf(0), [], leaf(0))).toBe(false)
  })
})

describe('a proof of consistency', () => {
  it.each(sizes)('to size %i: is the written one from every smaller size, and nothing else will do', (to) => {
    for (let from = 0; from <= to; from += 1) {
      const proof = hashed(consistencyRanges(from, to))
      expect(proof).toEqual(from === 0 ? [] : naiveSubproof(from, leaves.slice(0, to), true))
      expect(verifyConsistency(from, to, root(from), root(to), proof)).toBe(true)
      for (const bad of spoiled(proof)) expect(verifyConsistency(from, to, root(from), root(to), bad)).toBe(false)
      const stranger = leafHash('stranger')
      expect(verifyConsistency(from, to, stranger, root(to), proof)).toBe(false)
      if (from > 0) expect(verifyConsistency(from, to, root(from), stranger, proof)).toBe(false)
      if (from < to) expect(verifyConsistency(to, from, root(to), root(from), proof)).toBe(false)
    }
  })

  it('and one of inclusion hold beyond 32 bits as well', () => {
    // A log of equal leaves has equal nodes on each level, so that it needs not be written down.
    const levels = [leafHash('same')]
    for (let level = 0; level < 52; level += 1) levels.push(nodeHash(levels[level] as Buffer, levels[level] as Buffer))
    const any: HashAt = (level) => levels[level] as Buffer
    const rangesHashed = (ranges: readonly Range[]) => ranges.map((range) => rangeHash(range, any))
    const size = 2 ** 40 + 5
    for (const index of [0, 2 ** 33 + 1, 2 ** 40, size - 1]) {
      const proof = rangesHashed(inclusionRanges(index, size))
      expect(verifyInclusion(index, size, any(0, index), proof, rootOf(size, any))).toBe(true)
      if (index === 0) continue
      const growth = rangesHashed(consistencyRanges(index, size))
      expect(verifyConsistency(index, size, rootOf(index, any), rootOf(size, any), growth)).toBe(true)
    }
  })
})
