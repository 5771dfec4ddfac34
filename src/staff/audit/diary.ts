// Diary numbers, by which a request or an inquiry is found where it is kept.

/** A figure is in each, words are short, and no two stand beside each other: nobody writes a name or a text here. */
export const isDiary = (text: string): boolean =>
  /^[\w/ .-]{1,40}$/.test(text) && /\d/.test(text) && !/[a-z]{9}|[a-z]{2}[ .-]+[a-z]{2}/i.test(text)
