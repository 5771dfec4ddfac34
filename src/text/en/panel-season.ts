// The plan of a council: its seasons, its meetings, and the day on which one is agreed.
export const panelSeason = {
  named: 'Everybody reads this on the page of the council. Leave this out: {words}',
  season: {
    none: 'No season has been planned yet.', theme: 'Theme', noTheme: 'No theme yet', agree: 'Agree on a day', toCalendar: 'Add to calendar', change: 'Change day or theme', cancel: 'Cancel', addMeeting: 'Add a meeting', changeSeason: 'Change the season', newSeason: 'New season', others: 'Other seasons',
    name: 'Name of the season', nameHint: 'For example Autumn 2026.', from: 'First day', until: 'Last day', dayHint: 'For example 16.9.2026.', perspective: 'Perspective for all themes', perspectiveHint: 'For example: everybody is an expert on their own life.',
    problems: { name: 'Give the season a name.', day: 'Write the day, for example 16.9.2026.', order: 'The last day must be after the first.', overlaps: 'There is already another season at that time.' },
  },
  meeting: {
    theme: 'Theme', day: 'Day', from: 'Begins', until: 'Ends', clockHint: 'For example 14.00.', where: 'Place', whereHint: 'Include the address, so that people find it.', openDay: 'You can leave the day empty. Members can then say which days suit them.', whenLede: 'Members are told if the day, the time or the place changes.',
    cancelTitle: 'Cancel the meeting', cancelText: 'Members are told that the meeting is cancelled. They see the reason on the page of the season.', why: 'Why', whyHint: 'Keep it short. Members read this.', keep: 'Do not cancel',
    problems: { agreed: 'A day that has been agreed cannot be left empty. Write another day, or cancel the meeting.', day: 'Write the day, for example 16.9.2026.', past: 'This day has already passed.', from: 'Write when the meeting begins, for example 14.00.', until: 'Write when the meeting ends, for example 16.00.', order: 'The meeting must end after it begins.', why: 'Say why in 300 characters or fewer.' },
  },
  dates: {
    title: 'Agree on a day', agreed: 'The day is agreed', notYet: 'No day has been agreed yet. Say which days suit you.', noDates: 'No days have been proposed yet.', yours: 'How do these days suit you?', yoursText: 'Other members are shown only how many people a day suits. In a small group they may guess. The secretary also sees who answered what. You can change your answer later.', forMember: 'How do these days suit {called}?',
    suits: { suits: 'Suits', 'if-needed': 'If needed', 'does-not': 'Does not suit' }, save: 'Save my answer', counts: 'How many people each day suits', best: 'Suits most people', alike: 'Suits equally many', tie: 'Two or more days suit equally many people. Choose one of them together.', who: 'Who answered what', silent: { one: '1 person has not answered.', other: '{count} people have not answered.' },
    choose: 'Choose this day', withdraw: 'Remove', forOther: 'Enter an answer for a member', forOtherText: 'If a member answered by telephone or on paper.', whom: 'Member', open: 'Open', propose: 'Propose a day', proposeOne: 'Add the day', toPlan: 'To the plan of the season', problems: { nothing: 'Choose an answer for at least one day.' },
  },
}
