import { describe, expect, it } from 'vitest'
import { isOpen, reachableAt } from './endpoint.ts'

const origins = ['https://hooks.example.gov.cn', 'https://203.0.113.7', 'https://[2001:db8::1]', 'https://127.0.0.1']
const closed = { origins, privateToo: false }
const to =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
const there = 'https://hooks.example.gov.cn/changes'

describe('an address of the open internet', () => {
  it.each(['8.8.8.8', '114.114.114.114', '2400:3200::1', '::ffff:8.8.8.8'])('%s is one', (address) => {
    expect(isOpen(address)).toBe(true)
  })

  it.each([
    ...['127.0.0.1', '127.1.2.3', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
    ...['224.0.0.1', '255.255.255.255', '203.0.113.7', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '2001:db8::1'],
    ...['::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', 'localhost', '1', ''],
  ])('%s is none', (address) => {
    expect(isOpen(address)).toBe(false)
  })
})

describe('an endpoint', () => {
  it('is reached at the address that was looked at, once', async () => {
    let looked = 0
    const resolve = async () => {
      looked += 1
      return [{ address: looked === 1 ? '8.8.8.8' : '127.0.0.1', family: 4 }]
    }
    expect(await reachableAt(there, closed, resolve)).toMatchObject({ address: '8.8.8.8', family: 4 })
    expect(looked).toBe(1)
  })

  it.each([
    'https://hooks.example.gov.cn.evil.example/',
    'https://hooks.example.gov.cn:8443/',
    'http://hooks.example.gov.cn/',
    'https://hooks.example.gov.cn@evil.example/',
    'https://evil.example/#https://hooks.example.gov.cn/',
  ])('is not reached where the operator has not allowed it: %s', async (endpoint) => {
    expect(await reachableAt(endpoint, closed, to('8.8.8.8'))).toBe('NOT_ALLOWED')
  })

  it.each([
    [there, ['10.0.0.1']],
    [there, ['8.8.8.8', '127.0.0.1']],
    [there, ['2400:3200::1', '::1']],
    ['https://127.1/x', []],
    ['https://0x7f000001/x', []],
    ['https://2130706433/x', []],
    ['https://203.0.113.7/x', []],
    ['https://[2001:db8::1]/x', []],
  ])('is not reached at an address inside: %s %j', async (endpoint, addresses) => {
    expect(await reachableAt(endpoint, closed, to(...addresses))).toBe('PRIVATE_ADDRESS')
    expect(await reachableAt(endpoint, { origins, privateToo: true }, to(...addresses))).toHaveProperty('address')
  })

  it('is not reached where its name leads nowhere', async () => {
    expect(await reachableAt(there, closed, to())).toBe('NO_ADDRESS')
    expect(await reachableAt(there, closed, () => Promise.reject(new Error('ENOTFOUND')))).toBe('NO_ADDRESS')
  })
})
