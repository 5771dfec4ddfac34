// Passkeys (WebAuthn): a key pair in somebody's device or security key, whose public half is kept here. What the device signs
// is bound to this service's own address, so that a page that only looks like ours gets nothing that works here.
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

/** Whose passkeys: the name of the host, and the whole origin. */
export type RelyingParty = { id: string; name: string; origin: string }

export type Passkey = { credential: Buffer; publicKey: Buffer; algorithm: number; counter: number; transports: string[] }

/** ECDSA on P-256, Ed25519 and RSA, as COSE numbers them: what devices and security keys have. */
const algorithms = [-7, -8, -257]

/** Loaded with the first passkey: it brings six megabytes, for reading certificates that nobody is asked for here. */
const library = () => import('@simplewebauthn/server')

type KnownCredential = Pick<Passkey, 'credential' | 'transports'>

/** A browser lets no bare number have passkeys. */
export function relyingParty(address: string, name: string): RelyingParty | null {
  const { hostname, origin } = new URL(address)
  return /^[\d.]+$|:/.test(hostname) ? null : { id: hostname, name, origin }
}

/** `handle`: the person's id; a device keeps it, and it says nothing to anybody. Those they have are not offered again. */
export const askForNewPasskey = async (
  party: RelyingParty, { handle, account, name, known }: { handle: string; account: string; name: string; known: KnownCredential[] },
) =>
  (await library()).generateRegistrationOptions({
    rpName: party.name, rpID: party.id, userID: new TextEncoder().encode(handle), userName: account, userDisplayName: name,
    attestationType: 'none', excludeCredentials: known.map(described), supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })

export const askForPasskey = async (party: RelyingParty, known: KnownCredential[]) =>
  (await library()).generateAuthenticationOptions({ rpID: party.id, allowCredentials: known.map(described), userVerification: 'preferred' })

/** Null for an answer that is no answer, or one to another challenge, from another page, or of another key. */
export async function readNewPasskey(party: RelyingParty, challenge: string, answer: string): Promise<Passkey | null> {
  try {
    const response = JSON.parse(answer) as RegistrationResponseJSON
    const { decodeCredentialPublicKey, cose } = await import('@simplewebauthn/server/helpers')
    const { verified, registrationInfo } = await (await library()).verifyRegistrationResponse({
      response, expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id, requireUserVerification: false,
      supportedAlgorithmIDs: algorithms,
    })
    if (!verified) return null
    const { id, publicKey, counter } = registrationInfo.credential
    return {
      credential: Buffer.from(id, 'base64url'), publicKey: Buffer.from(publicKey), counter,
      algorithm: decodeCredentialPublicKey(publicKey).get(cose.COSEKEYS.alg) as number,
      transports: transportsIn(response.response.transports),
    }
  } catch {
    return null
  }
}

/** Which of their passkeys an answer is by, unless it is no answer at all. */
export function credentialIn(answer: string): Buffer | null {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown }
    return typeof id === 'string' && id.length < 2000 ? Buffer.from(id, 'base64url') : null
  } catch {
    return null
  }
}

/** The counter that the passkey is at now; null for a wrong answer, and for a counter that went back, as that of a copy does. */
export async function checkPasskey(party: RelyingParty, challenge: string, answer: string, passkey: Omit<Passkey, 'algorithm'>): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await (await library()).verifyAuthenticationResponse({
      response: JSON.parse(answer) as AuthenticationResponseJSON, expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id,
      credential: {
        id: passkey.credential.toString('base64url'), publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter, transports: passkey.transports,
      },
      requireUserVerification: false,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}

const described = ({ credential, transports }: KnownCredential) => ({ id: credential.toString('base64url'), transports })

/** What the browser says, as far as it is one of the known ways. */
const transportsIn = (told: unknown): string[] =>
  Array.isArray(told) ? ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'].filter((way) => told.includes(way)) : []
