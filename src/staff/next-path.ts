// Where a person wanted to go before they had to sign in.

/** Only paths of ours that show a page: an address in a link must not lead people anywhere else. */
export function safeNext(wanted: string | undefined): string | null {
  if (!wanted || !/^\/desk(?![^/?])/.test(wanted)) return null
  const { origin, pathname, search } = new URL(wanted, here)
  const isOurs = origin === here && /^\/desk(\/|$)/.test(pathname)
  return isOurs && !/^\/desk\/(sign-in|sign-out|set-up|forgot-password)(\/|$)/.test(pathname) ? pathname + search : null
}

const here = 'http://here.invalid'
