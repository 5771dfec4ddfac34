// Where a tablet begins that has no network: its own address has no page of its own. It runs in browsers, beside their pages.

/** Of the addresses that it has kept, in whatever order: the stations in the browser's language, or in whichever there is. */
export function firstPage(kept: readonly string[], language: string): string | undefined {
  const stations = kept.filter((address) => /\/kiosk\/(fi|sv|en)$/.test(address))
  return stations.find((address) => address.endsWith(`/${language.slice(0, 2)}`)) ?? stations.find((address) => address.endsWith('/fi')) ?? stations[0]
}
