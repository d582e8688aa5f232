import { expect, it } from 'vitest'
import { configurationFrom } from './configuration.ts'

it("names the folder of the county's own packs, and none where none is set", () => {
  const folder = import.meta.dirname
  expect(configurationFrom({ XINLU_PACKS: folder }, []).folders).toEqual({ packs: folder })
  expect(configurationFrom({}, []).folders).toEqual({})
})

it.each([['/nowhere/at/all'], [import.meta.filename]])('%s is no folder', (path) => {
  expect(() => configurationFrom({ XINLU_PACKS: path }, [])).toThrowError(
    expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringContaining('XINLU_PACKS as a folder') }),
  )
})
