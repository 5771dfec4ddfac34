// How the number of a receipt is written, and what its checksum is of: without the cryptography of the server, so that a tablet that is on no
// network draws a receipt as the server does (receipt.ts).
import { wordsEn } from './words.en.ts'
import { wordsFi } from './words.fi.ts'
import { wordsSv } from './words.sv.ts'
import type { Language } from '../text/language.ts'

export const wordLists: Record<Language, readonly string[]> = { fi: wordsFi, sv: wordsSv, en: wordsEn }

const sign = 'vastakaiku receipt'

/** What is hashed with SHA-256 for the checksum of a payload of 62 bits. */
export const checkedBytes = (payload: bigint): Uint8Array<ArrayBuffer> => new Uint8Array([...[...sign].map((letter) => letter.charCodeAt(0)), ...numberBytes(payload)])

/** The number of a receipt: its payload, and the first four bits of that hash. */
export const withChecksum = (payload: bigint, hash: Uint8Array): bigint => (payload << BigInt(4)) | BigInt(hash[0]! >> 4)

/** Nine bytes, the highest first. */
export const numberBytes = (number: bigint): Uint8Array => Uint8Array.from({ length: 9 }, (_, at) => Number((number >> BigInt(8 * (8 - at))) & BigInt(255)))

/** A number in words of eleven bits each, the highest first. */
export const wordsOfNumber = (number: bigint, count: number, language: Language): string[] =>
  Array.from({ length: count }, (_, at) => wordLists[language][Number((number >> BigInt(11 * (count - 1 - at))) & BigInt(0x7ff))]!)

export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Fourteen characters of Crockford's base 32 in groups, for a QR picture: 0X7K-M2QD-81VA-TZ. */
export const codeOfNumber = (number: bigint): string =>
  Array.from({ length: 14 }, (_, at) => codeAlphabet[Number((number >> BigInt(5 * (13 - at))) & BigInt(31))])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')
