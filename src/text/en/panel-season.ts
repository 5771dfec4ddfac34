// The plan of a council: its seasons, its meetings, and the day on which one is agreed.
export const panelSeason = {
  named: 'Everybody reads this on the page of the council. Leave this out: {words}',
  season: {
    none: 'No season has been planned yet.', theme: 'Theme', noTheme: 'No theme yet', agree: 'Agree on a day', toCalendar: 'To the calendar', change: 'Change day or theme', cancel: 'Cancel', addMeeting: 'Add a meeting', changeSeason: 'Change the season', newSeason: 'New season', others: 'Other seasons',
    name: 'Name of the season', nameHint: 'For example Autumn 2026.', from: 'First day', until: 'Last day', dayHint: 'For example 16.9.2026.', perspective: 'What runs through all themes', perspectiveHint: 'For example: everybody is an expert in their own matters.',
    problems: { name: 'Give the season a name.', day: 'Write the day, for example 16.9.2026.', order: 'The last day comes after the first.', overlaps: 'There is another season at that time.' },
  },
  meeting: {
    theme: 'Theme', day: 'Day', from: 'Begins', until: 'Ends', clockHint: 'For example 14.00.', where: 'Place', whereHint: 'With the address, so that it is found.', openDay: 'You can leave the day empty. Then members say which days suit them.', whenLede: 'Members are told if the day, the time or the place changes.',
    cancelTitle: 'Cancel the meeting', cancelText: 'Members are told that the meeting does not take place. They find the reason on the page of the season.', why: 'Why', whyHint: 'Short. Members read it.', keep: 'Do not cancel',
    problems: { agreed: 'The day is agreed already. Write another day, or cancel the meeting.', day: 'Write the day, for example 16.9.2026.', past: 'This day has passed.', from: 'Write when it begins, for example 14.00.', until: 'Write when it ends, for example 16.00.', order: 'It ends after it begins.', why: 'Say why, in at most 300 characters.' },
  },
  dates: {
    title: 'Agree on a day', agreed: 'The day is agreed', notYet: 'The day is not agreed yet. Say which days suit you.', noDates: 'No days have been proposed yet.', yours: 'How do these days suit you?', yoursText: 'The other members see how many a day suits, and not who said what. The secretary sees that too. In a small group it can be guessed. You can change your answer later.', forMember: 'How do these days suit {called}?',
    suits: { suits: 'Suits', 'if-needed': 'If needed', 'does-not': 'Does not' }, save: 'Save my answer', counts: 'How many a day suits', best: 'Suits most', alike: 'Suits equally many', tie: 'Two or more days suit equally many. Choose one of them together.', who: 'Who said what', silent: { one: '1 person has not answered.', other: '{count} people have not answered.' },
    choose: 'Choose this day', withdraw: 'Take away', forOther: 'Enter an answer for a member', forOtherText: 'For those who answered on the telephone or on paper.', whom: 'Member', open: 'Open', propose: 'Propose a day', proposeOne: 'Add the day', toPlan: 'To the plan of the season', problems: { nothing: 'Choose an answer for at least one day.' },
  },
}
