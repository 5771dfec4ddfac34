// The fields of a form as gateways send it. Some send the letters of Latin-1 without saying so: they are read as what they can be, as no letter of
// what somebody wrote is to be lost.

export const formFields = (body: Buffer): Record<string, string> =>
  Object.fromEntries(body.toString('latin1').split('&').filter(Boolean).map((field) => {
    const [name = '', ...value] = field.split('=')
    return [read(name), read(value.join('='))]
  }))

function read(encoded: string): string {
  const bytes = Buffer.from(encoded.replaceAll('+', ' ').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1')
  try {
    return utf8.decode(bytes)
  } catch {
    return latin1.decode(bytes)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true }), latin1 = new TextDecoder('windows-1252')
