// Mails around what a clients' council tries out in the units, and its greetings to them.
export const councilMessages = {
  'trial-asked': {
    subject: 'The client council asks something of your unit',
    text: 'Hello,\n\nThe client council asks your unit to try something out. Read what it is, and say whether the unit takes part. You may also say no: then tell the council why.\n\n{link}\n\nThis mail goes to the unit’s supervisor, and only once.',
  },
  'trial-began': {
    subject: 'A trial has begun in your unit',
    text: 'Hello,\n\nYour unit is trying out something the client council asked for. Each day you can mark with two taps whether you used it. Your name is not stored. The council sees the numbers only added up for all units taking part.\n\n{link}\n\nWe will write once more before the time for comments ends.',
  },
  'trial-comments': {
    subject: 'The client council would like to hear what you think',
    text: 'Hello,\n\nYou can comment on the trial in your unit for a few more days. If you have something to say, a short sentence is enough. It goes to the client council without your name and without the name of your unit.\n\n{link}\n\nWe will not remind you of this again.',
  },
  'trial-decided': {
    subject: 'The client council has decided about the trial',
    text: 'Hello,\n\nThe client council has decided what comes of the trial in your unit, and says why. Thank you for trying it. Read the decision here:\n\n{link}',
  },
  'greeting-arrived': {
    subject: 'Greetings from the client council',
    text: 'Hello,\n\nThe client council has sent greetings to your unit or a note to you. Greetings can be printed: present them at your next meeting, and tell the council what was said. You can answer a note on the same page.\n\n{link}\n\nYou get this mail only once.',
  },
  'greeting-waits': {
    subject: 'The client council has not heard from you yet',
    text: 'Hello,\n\nThree weeks ago the client council sent greetings or a note, and there has been no answer yet. Say what was said at your meeting, or why they were not presented: one sentence is enough.\n\n{link}\n\nWe will not remind you of this again.',
  },
  'proposal-arrived': {
    subject: 'The clients’ council has sent something to be answered',
    text: 'Hello,\n\nThe clients’ council has sent something to the staff that waits for an answer. Take it up, or say why not. The council reads your answer.\n\n{link}\n\nWe tell of this once a day at most. The same mail goes to all coordinators.',
  },
  'proposal-waits': {
    subject: 'The clients’ council still waits for an answer',
    text: 'Hello,\n\nMore than two weeks ago the clients’ council sent something that nobody has answered yet. Take it up, or say why not: a few words are enough.\n\n{link}\n\nWe do not remind you of this again.',
  },
}
