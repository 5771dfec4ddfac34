// What the clients' council says of improvements: where it says so, and as the desk and everybody read it.
export const council = {
  title: 'Has it changed?',
  lede: 'This is what everybody is told to have been done because of feedback. Say for the client council whether it has really changed. Talk about it in the council first: it is the word of all of you.',
  what: 'You see here what everybody sees: no feedback, and not who gave it.',
  none: 'Nothing is marked as done yet.',
  head: { title: 'What was done', month: 'Done', says: 'The council says' },
  notYet: 'Nothing yet',
  tags: { changed: 'The council: has changed', 'not-changed': 'The council: has not changed' },
  publicPage: 'See the public page',
  form: {
    title: 'What does the council say?', again: 'The council can say otherwise', says: 'Has it changed?', changed: 'Yes, it has changed', notChanged: 'No, it has not changed',
    why: 'Why', whyHint: 'Everybody reads this under the name of the council, and nobody sees who wrote it. Write nothing by which somebody could be recognised: no names, no single events. Needed if it has not changed.',
    button: 'Say it for the council',
  },
  done: 'Everybody sees now what the council says.',
  notAsked: 'It is not marked as done any more, so this is not asked now.',
  history: 'What the council has said',
  removed: 'The reason was taken away, since somebody could be recognised by it.',
  problems: {
    says: 'Choose whether it has changed.', why: 'Write why the council says that it has not changed.', long: 'The reason may have {limit} characters at most.',
    shape: 'Leave out telephone numbers, addresses and codes: everybody reads this.',
  },
  shown: {
    title: 'What the client council says', changed: 'The client council confirms that this has changed.', 'not-changed': 'The client council disputes that this has changed.',
    written: 'Written in {language}', in: 'In {month}',
  },
  tag: 'The client council disputes this',
  event: { changed: 'The client council confirmed that it has changed', 'not-changed': 'The client council disputed that it has changed' },
  desk: {
    disputed: 'The client council sees no change. Look whether the work should go on: then mark it as under way again, and tell why.',
    earlier: 'Earlier', who: 'The council speaks as one. Do not try to find out who wrote it: its members are clients.',
    take: 'Take the reason away', takeText: 'Only if somebody could be recognised by it. What the council says stays, and everybody sees that its reason was taken away.', taken: 'The reason has been taken away.',
  },
}
