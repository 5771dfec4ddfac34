// From a name as a sentence bends it to what it may be in a register: Virtasen to Virtanen, Pekalle to Pekka, Lahden to Lahti,
// Ahmedin to Ahmed, Annas to Anna. By rules, without a dictionary: it gives all that the rules allow, and a list says which one is a
// name. Finnish consonant gradation after VISK (Iso suomen kielioppi), §§ 40–47.

/** Of a word in small letters, in a Finnish text. The word itself is among them. */
export function baseForms(word: string): Set<string> {
  const forms = plainForms(word)
  if (word.length < 3) return forms
  for (const bare of withoutParticle(word)) {
    forms.add(bare)
    for (const ending of endings) {
      if (bare.endsWith(ending) && bare.length - ending.length >= 2) addNominatives(bare.slice(0, -ending.length), forms)
    }
    // Into somebody: Liisaan, Virtaseen.
    if (/([aeiouyäö])\1n$/.test(bare)) addNominatives(bare.slice(0, -2), forms)
  }
  return forms
}

/** In a text of another language: Annas, Mary's, and what an apostrophe or a colon parts. */
export function plainForms(word: string): Set<string> {
  const forms = new Set([word])
  const [front = ''] = word.split(/[:'’´]/)
  if (front) forms.add(front)
  if (word.length > 3 && word.endsWith('s')) forms.add(word.slice(0, -1))
  return forms
}

const endings = [
  'n', 'a', 'ä', 'ta', 'tä', 'tta', 'ttä', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 'na', 'nä', 'seen', 't', 'ten', 'ien', 'jen',
  'ille', 'illa', 'illä', 'ilta', 'iltä', 'ista', 'istä', 'issa', 'issä', 'in',
]

/** "Liisakin", "Pekkaa ni": what hangs on behind the case. */
function withoutParticle(word: string): string[] {
  const match = /^(.{3,}?)(?:kin|kaan|kään|han|hän|ko|kö|pa|pä|ni|mme|nsa|nsä)$/.exec(word)
  return match ? [word, match[1]!] : [word]
}

function addNominatives(stem: string, forms: Set<string>): void {
  add(stem, forms)
  if (stem.endsWith('kse')) forms.add(`${stem.slice(0, -3)}s`)
  if (stem.endsWith('se')) forms.add(`${stem.slice(0, -2)}nen`)
  if (stem.endsWith('s')) forms.add(`${stem.slice(0, -1)}nen`)
  // What ends in a consonant takes an i before its case: Malin, Malinin.
  if (stem.endsWith('i') && stem.length > 3) forms.add(stem.slice(0, -1))
  // Lahti, Lahden.
  if (stem.endsWith('e')) add(`${stem.slice(0, -1)}i`, forms)
  if (/([aeiäö])\1$/.test(stem)) {
    const short = stem.slice(0, -1)
    forms.add(short)
    // Kangas, Kankaan; Laine, Laineen.
    for (const weak of weakened(short)) forms.add(`${weak}s`)
  }
}

function add(stem: string, forms: Set<string>): void {
  forms.add(stem)
  for (const strong of strengthened(stem)) forms.add(strong)
}

const vowel = /[aeiouyåäö]/

/** Before its last vowel a stem may have the weak grade of a strong one. */
function strengthened(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  if (!vowel.test(last) || stem.length < 3) return []
  const front = stem.slice(0, -1)
  const pair = pairs.find(([weak]) => front.endsWith(weak))
  if (pair) return [front.slice(0, -2) + pair[1] + last]
  const sign = front.at(-1)!
  if ('kpt'.includes(sign)) return [front + sign + last]
  const rest = front.slice(0, -1)
  if (sign === 'd') return [`${rest}t${last}`]
  if (sign === 'v') return [`${rest}p${last}`]
  if (sign === 'j' && /[lrh]$/.test(rest)) return [`${rest}k${last}`]
  // Mäki, Mäen; Hauki, Hauen; Selkä, Selän.
  if (vowel.test(sign) || 'lr'.includes(sign)) return [`${front}k${last}`]
  return []
}

const pairs = [['nn', 'nt'], ['mm', 'mp'], ['ng', 'nk'], ['ll', 'lt'], ['rr', 'rt']] as const

/** And the other way, as in Kankaan of Kangas. */
function weakened(short: string): string[] {
  const last = short.at(-1)!
  const front = short.slice(0, -1)
  const pair = pairs.find(([, strong]) => front.endsWith(strong))
  if (pair) return [short, front.slice(0, -2) + pair[0] + last]
  const double = /(kk|pp|tt)$/.test(front) ? [front.slice(0, -1) + last] : []
  return [short, ...double]
}
