// Of numbers that are not shown.
export const disclosure = {
  hidden: 'We show a number only when nobody could work out from it who answered.',
  /** Beside the mark –, for whoever has the page read to them. */
  notShown: 'not shown',
  /** To the coordinator and the data protection officer: what is hidden and known all the same. */
  lost: {
    numbers: { one: 'One number of the statistics that we do not show can be worked out nearer than it should be, from what was told earlier.', other: '{count} numbers of the statistics that we do not show can be worked out nearer than they should be, from what was told earlier.' },
    rounds: { one: 'Of one round of a survey less is told than usual, since otherwise a hidden number could be worked out.', other: 'Of {count} rounds of surveys less is told than usual, since otherwise a hidden number could be worked out.' },
    what: 'What this means',
    text: [
      'What was told stays told: it has been read. Each time that figures are published the program looks at all of them together.',
      'Most often it is a number that only somebody who is in it themselves can guess more nearly: of five who wrote they know one.',
      'Nothing new is told by which anybody would come nearer, and of finer numbers beside it nothing. You need not do anything.',
      'Which numbers they are is written down nowhere, so that no list leads to people. The guide docs/disclosure.md, which comes with the program, says how it is worked out.',
    ],
  },
}
