// What a dictionary of Finnish knows about a word, as far as names and its base forms go. Voikko tells it where it is installed; without it
// nobody does.

export type WordTags = {
  first: boolean
  last: boolean
  place: boolean
  /** It is another word as well: `same` as toivo (hope) is beside Toivo, `other` as pian (soon) is none of Pia. What is no name is `other`. */
  ordinary: 'same' | 'other' | null
  /** The words that it may be a form of, in small letters, the likeliest first: vedet is vesi. */
  bases: readonly string[]
}

/** Null for a word that the dictionary does not know. */
export type NameTags = (word: string) => WordTags | null
