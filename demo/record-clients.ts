// Invented clients who sign in to the identified room of the demonstration by a button, as there is no broker. Their codes are of the range that
// no real person has.
import type { InventedClient } from '../src/corrections/session.ts'

const issuer = 'demonstration'

export const recordClients = [
  { key: 'aino', issuer, subject: 'aino', name: 'Aino Haapakorpela', code: '010170-999R' },
  { key: 'bengt', issuer, subject: 'bengt', name: 'Bengt Strandhäll', code: null },
] as const satisfies readonly InventedClient[]
