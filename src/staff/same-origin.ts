// Whether a form was sent from a page of ours. SameSite=Lax keeps the cookie from other sites, but not from
// the organisation's other services beside us under one domain; and nobody is to be signed in by a foreign form.

/** Without either header there is no browser, and so nobody who could be led into sending a form. */
export function isFromOurPages({ url, headers }: Request, publicUrl: string | undefined): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (!origin) return true
  const ours = [publicUrl, url].map((address) => address && new URL(address).host)
  return URL.canParse(origin) && ours.includes(new URL(origin).host)
}
