// What a shape alone tells: codes, accounts, telephones, plates and addresses. Cheap enough for every text that is sent, and small
// enough for a browser.
import type { Finding } from './finding.ts'
import { findNumbers } from './numbers.ts'
import { findPhones } from './phone.ts'
import { apart } from './shape.ts'
import { findAddresses, findMails } from './written.ts'

export const findUnmistakable = (text: string): Finding[] => apart(findNumbers(text).concat(findMails(text), findAddresses(text), findPhones(text)))
