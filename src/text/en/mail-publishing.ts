// Mails about what becomes public: something waits to be checked, was reported, or waits for the unit’s word. None names a case.
export const publishingMails = {
  'to-check': {
    subject: 'Something waits to be checked before it is published',
    text: 'Hello,\n\nsomething has been prepared for everybody to read: feedback with its answer, or a quote from a survey. Somebody else than who prepared it has to check that nobody can be recognised. You see what everybody would see:\n\n{link}',
  },
  'piece-reported': {
    subject: 'Somebody has reported what is public',
    text: 'Hello,\n\nsomebody who read a published piece of feedback says that something is wrong with it. Read what was reported, and decide whether it stays. Until then it is shown as before; of further reports of the same kind you get no message:\n\n{link}',
  },
  'may-comment': {
    subject: 'Feedback about your unit becomes public: your word?',
    text: 'Hello,\n\nfeedback about your unit and its answer have been checked and become public soon. Before that you may add what everybody should know besides. You need not:\n\n{link}',
  },
}
