// At the desk: a passage that is erased because whoever is named in it asked; and what stands in its place, for its giver too.
export const erasing = {
  mark: 'removed at request {day}',
  inTurn: 'A passage about somebody was removed here because of a request. We do not tell you who asked.',
  link: 'Erase, or say why not', back: 'The hit',
  title: 'Erase from hit {number}', lede: 'What is erased is gone for good: from the text, from forms of it that others may read, from copies and from what was found. A mark with the day stays in its place. Another person reads it first.',
  backups: 'Backups made before this still hold it until they are thrown away.',
  asked: 'What is done?', ways: { part: 'These passages are erased', all: 'The whole text is erased', keep: 'Nothing is erased' },
  passages: 'Passages', passagesHint: 'Each passage on its own line, exactly as it stands in the text. Erase no more than is about who asked.',
  because: 'Why is it kept?', becauseHint: 'Needed only if nothing is erased. Tell it in the decision too.', choose: 'Choose a reason', save: 'Save',
  becauses: {
    duty: 'It is needed for a duty by law or a task in the public interest (GDPR, article 17(3)(b))', claims: 'It is needed for a legal claim or as evidence (GDPR, article 17(3)(e))', archive: 'It is needed for archives, research or statistics (GDPR, article 17(3)(d))',
    expression: 'It is needed for freedom of expression and information (GDPR, article 17(3)(a))', 'no-ground': 'None of the grounds for erasing applies (GDPR, article 17(1))',
  },
  standing: { term: 'The case', open: 'The case is open.', closed: 'The case is closed.', keptBack: 'Something of it is not finished, or it is held: nothing of it is erased now.', threat: 'It is marked as a threat.' },
  problems: {
    way: 'Choose what is done.', passages: 'Write what is erased, each passage on its own line.', short: 'A passage has at least two letters.', because: 'Choose why it is kept.', own: 'This may be your own matter: you have the same name. Somebody else does it.',
    waits: 'Of this text a passage waits already for a second person.', held: 'This case is held, so that nothing of it goes: for an authority, a court or a check. End the hold first, or say why the text is kept.',
    'kept-back': 'Something of this case is not finished: a lane, a plan, or a word that somebody waits for. It could be needed for that. Finish it first, or say why the text is kept.',
    'of-case': 'You have had this case, you are of where it is about, or it is about you. Somebody else reads the passage and decides.',
    needed: 'Another open request, or a copy that waits to be given out, still has this text. Finish that first.', searching: 'A search is under way. Try again when it is finished.', changed: 'The passage stands there no more. Nothing was erased.', declined: 'The request was refused. Nothing is erased for it.',
  },
  // By the place of a hit: how it goes where it cannot be erased here.
  elsewhere: {
    feedback: 'This text cannot be erased here.', answer: 'An answer that is not ready belongs to its writer: ask them to take the passage away.', beside: 'What stands beside a case goes with the case. If it has to go sooner, whoever runs the system does it by hand.', note: 'This text cannot be erased here.',
    contact: 'Contact details are erased by themselves some time after the case was closed. The giver can take them back at once with the receipt.', thanks: 'Whoever passed the thanks on takes them back in the case.', published: 'Erase the passage from the feedback itself: it goes from everything that is published of it. Or a moderator takes the page down.',
    improvement: 'Whoever is in charge of the improvement writes it anew. Earlier wordings stay in its history, and whoever runs the system removes them by hand.', survey: 'Texts of a survey are kept as they were counted. Take down a quote in the survey. Whoever runs the system removes a text by hand.',
    day: 'The host of the feedback day writes the report anew. Whoever runs the system removes a wish or a conversation by hand.', council: 'A memo that was published is corrected by a new copy, with the choice that somebody could be recognised in the earlier one. Minutes of before that were taken along stay with whoever has them.', unit: 'Whoever answers the case takes the form back from the unit.', organisation: 'A coordinator writes the text anew.',
  },
  given: 'Files that were given out or taken along, as exports and printed pages, are not reached by this. Tell whoever has them (GDPR, article 19).',
  list: 'Passages to erase', of: 'Passage of {day}', nothing: 'Nothing is asked to be erased yet. Go through the hits: of each that is about who asked you can erase a passage, or say why not.',
  states: { asked: 'Waits for a second person', 'let-go': 'Being erased', done: 'Erased', refused: 'Not let go', kept: 'Kept', lapsed: 'Came to nothing' },
  second: {
    title: 'Passage to erase, request {reference}', waiting: 'Passages to erase that wait for a second person', noneWait: 'No passage waits.', look: 'Look at the passage of request {reference}', by: 'Asked by',
    text: 'The text, with what is erased marked', all: 'The whole text is erased.', decide: 'Is it erased?', decideText: 'Read the whole text. Is the passage about who asked, and is there no reason to keep it: a claim, a duty, evidence? Could somebody be asking in order to hide something? If so, do not let it go. What is erased cannot be brought back.',
    letGo: 'Erase it', refuse: 'Do not erase it', waits: 'Another data protection officer or an administrator looks at it. Whoever asked for it cannot let it go.', over: 'It has been decided. The words are not kept here.', asked: 'Asked', decided: 'Decided', ofHit: 'Where it stands', kept: 'Why it is kept',
  },
}
