// Swedish words that say that a name follows, and large words that follow them and are none.
export const swedish = {
  worker: /(?:arbetare|handlä?e?dare|handläggare|skötare|vårdare|tagare|chef|läkare|tolk|lärare|assistent|barnatillsyningsman|rådgivare|terapeut|psykolog|kurator|chaufför)(?:e?ns?|s)?$/,
  person: /^(?:son|dotter|barnet|(?:mor|far)?(?:mamma|pappa|mor|far)|man|hustru|fru|bror|syster|vän|väninna|granne|(?:mo|fa)ster|(?:mor|far)bror|kusin|exman|sambo|heter|klient|patient|herr|fröken|doktor)(?:e?ns?|s)?$/,
  noName: /^(?:ni|era?|fpa|finlands?|vastakaiku)$/,
}
