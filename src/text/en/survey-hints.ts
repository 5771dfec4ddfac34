// Hints in asking well: what was found in the words of a question, and what to do about it. They advise, and never stop anybody.
export const surveyHints = {
  title: 'What to think of in the words',
  none: 'Nothing stands out. Read the question aloud once all the same.',
  lede: 'Rules found these. They know words, and not what you mean: you decide.',
  strong: 'Change this',
  mild: 'Think about this',
  found: 'Found: {words}',
  inLanguage: { fi: 'In Finnish', sv: 'In Swedish', en: 'In English' },
  count: { one: '{count} hint', other: '{count} hints' },
  plainer: 'Plainer: {plainer}',
  kinds: {
    double: { name: 'Two things at once', text: 'Whoever agrees with one and not with the other cannot answer. Make two questions of it, or leave one out.' },
    leading: { name: 'It tells what you would like to hear', text: 'Ask so that a bad answer is as easy to give as a good one.' },
    'double-negation': { name: 'Two negations', text: 'It is hard to know what a “no” means here. Say it without any “not”.' },
    negation: { name: 'A negation', text: 'One easily reads past a “not”, and answers the wrong way round. Say what is, if you can.' },
    officialese: { name: 'A word of offices', text: 'Not everybody knows it. There is a plainer one.' },
    long: { name: '{count} words', text: 'A long question is forgotten before its end. Say it more shortly, or make two of it.' },
    hard: { name: 'Hard to read', text: 'The words are long. Use shorter ones, and a verb instead of a noun.' },
    absolute: { name: 'Always, never, all', text: 'Once is enough to make it untrue, so few can agree. Ask how it usually is.' },
    explain: { name: 'It needs explaining', text: 'Say in the help what the word means, or write what it does.' },
  },
  survey: {
    many: 'There are more than {most} questions. Many stop before the end: which of them will you act on?',
    'no-words': 'Nowhere can anything be said in one’s own words. One such question tells what you did not think to ask.',
  },
}
