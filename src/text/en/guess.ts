// Could somebody guess who wrote: told before sending.
export const guess = {
  term: 'Could somebody guess who wrote?',
  said: {
    easy: { word: 'Easily.', why: 'The topic concerns only few clients a month.' },
    possible: { word: 'Possibly.', why: 'The topic concerns a limited group of clients a month.' },
    hard: { word: 'Hardly.', why: 'The topic concerns a large group of clients a month.' },
    unknown: { word: 'We do not know.', why: 'Nobody has told us how many clients the topic concerns.' },
  },
  text: 'What your text tells is not part of this.',
  leave: 'Leave the unit out',
  leaveHint: {
    possible: 'If you leave the unit out, your feedback is about the whole service line. Guessing is harder, but may be possible.',
    hard: 'If you leave the unit out, your feedback is about the whole service line, and guessing is hard.',
  },
  left: 'The unit is not told any more. The topic is now: {topic}.',
}
