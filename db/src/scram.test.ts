import { expect, it } from 'vitest'
import { scramVerifier } from './scram.ts'

it('the verifier of the example in RFC 7677 is the one that its exchange needs', () => {
  expect(scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'))).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  )
})

it('two verifiers of one password differ, by their salt', () => {
  expect(scramVerifier('pencil')).not.toBe(scramVerifier('pencil'))
})
