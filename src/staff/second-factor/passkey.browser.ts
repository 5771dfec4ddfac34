// Lets a form use a passkey: it asks the server for what is to be signed, the device signs, and the form is sent with the
// answer in a hidden field. Without this script, or in a browser that knows no passkeys, the form says so instead.
type Described = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] }
type Options = PublicKeyCredentialCreationOptions & PublicKeyCredentialRequestOptions

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  if (!window.PublicKeyCredential) continue
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`)
  const answer = form.querySelector<HTMLInputElement>('input[name="passkey"]')!
  part('without')!.hidden = true
  part('with')!.hidden = false
  form.addEventListener('submit', async (event) => {
    if (answer.value) return
    event.preventDefault()
    part('trouble')!.hidden = true
    try {
      const body = new URLSearchParams([...new FormData(form)].map((field) => [field[0], String(field[1])]))
      const response = await fetch(form.dataset['options']!, { method: 'POST', body })
      // Something is wrong with what was typed, or the sign-in has ended: the page that comes back says what.
      if (response.ok) answer.value = await signed(form.dataset['passkey'] === 'add', await response.json())
      form.submit()
      // Going back to the page, it asks anew.
      answer.value = ''
    } catch {
      part('trouble')!.hidden = false
    }
  })
}

async function signed(isNew: boolean, asked: Record<string, unknown>): Promise<string> {
  const options = read(asked)
  const credential = (isNew ? await navigator.credentials.create({ publicKey: options }) : await navigator.credentials.get({ publicKey: options })) as PublicKeyCredential
  const response = credential.response
  const common = { id: credential.id, rawId: text(credential.rawId), type: credential.type, clientExtensionResults: {} }
  const clientDataJSON = text(response.clientDataJSON)
  if (response instanceof AuthenticatorAttestationResponse) {
    const transports = response.getTransports?.() ?? []
    return JSON.stringify({ ...common, response: { clientDataJSON, attestationObject: text(response.attestationObject), transports } })
  }
  const shown = response as AuthenticatorAssertionResponse
  return JSON.stringify({ ...common, response: { clientDataJSON, authenticatorData: text(shown.authenticatorData), signature: text(shown.signature) } })
}

/** What is bytes comes as Base64 in letters that suit an address. */
function read(asked: Record<string, unknown>): Options {
  const of = (list: unknown) => ((list ?? []) as Described[]).map((one) => ({ ...one, id: bytes(one.id) }))
  const user = asked['user'] as { id: string } | undefined
  return {
    ...asked, challenge: bytes(asked['challenge'] as string), allowCredentials: of(asked['allowCredentials']),
    excludeCredentials: of(asked['excludeCredentials']), ...(user && { user: { ...user, id: bytes(user.id) } }),
  } as unknown as Options
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))
}

function text(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
