// Whether there is anything in a text for somebody to read. The same on the server and in a browser.

/** Spaces, invisible marks and lone punctuation are not a message; an emoji is. */
export const hasLetters = (text: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)
