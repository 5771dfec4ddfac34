// Who takes care of what, for clients.
export const handles = {
  title: 'Who takes care of what',
  lede: 'Find by what it is about, by the name of a worker, or by unit. Only those are named who have agreed to it.',
  search: 'What is it about, or whom are you looking for?',
  searchHint: 'For example: debts, Virtanen, home care. We do not keep what you search for.',
  found: { one: 'One unit', other: '{count} units' },
  more: { one: 'One more. Search with more words.', other: '{count} more. Search with more words.' },
  nothing: 'Nobody was found with these words',
  nothingText: 'Try other words. You may also ring us, or we ring you.',
  allSupervisors: 'All supervisors, unit by unit',
  supervisor: 'Who is in charge here',
  services: 'What you get here, and from whom',
  askUnit: 'Ask the unit.',
  noServices: 'What is given here has not been told of yet.',
}
