// The privacy notice (GDPR, articles 12 to 14): what holds for whoever uses the program as it comes. Who is responsible, whom to ask and on what law it stands are
// texts that the organisation may put into its own words.

export const privacyNotice = {
  title: 'Privacy notice',
  lede: 'What we do with what you write, why we may do so, and what rights you have.',
  officer: 'Whom you can ask about privacy',
  basis: 'Why it is handled',
  purpose: {
    title: 'What it is used for',
    paragraphs: [
      'We answer you, improve services, and see that feedback is answered in time. Feedback is not used for decisions about you.',
      'No machine makes decisions about you.',
    ],
  },
  data: {
    title: 'What we have',
    paragraphs: [
      'What you write and choose in the form, the answers you get, and pictures and recordings if you add any. If you leave an e-mail address or a telephone number, it is kept apart from your text.',
      'You need not say who you are. Feedback about social services may still tell something about you. So we treat all of it as secret.',
      'Answers to surveys are kept without a name, and apart from feedback.',
      'We do not keep your IP address or anything about your device. The pages on which feedback is given and read use no cookies. Only the pages Your own records, on which you act under your own name, use one. The browser shows it to those alone.',
    ],
  },
  readers: {
    title: 'Who sees it',
    paragraphs: [
      'Whoever answers for the service, those above them, and the feedback coordinator. Before you send it, the form says who gets it. The system notes which of the staff has opened which feedback.',
      'Those who run the computers, the e-mail and the text messages of the organisation on its behalf.',
      'If you allow it, a part of your feedback may be published. Before that, names and whatever else you could be recognised by are taken out.',
    ],
  },
  time: {
    title: 'How long',
    paragraphs: [
      '{keeping} The time of day is removed when the matter has ended. The day stays.',
      'An e-mail address or telephone number is erased {contactDays} days after the matter has ended.',
    ],
  },
  rights: {
    title: 'What rights you have',
    paragraphs: [
      'You can ask to see what we have about you, and ask for it to be corrected or erased, or for its use to be restricted. You can also object to its being handled. The law says when a request can be granted.',
      'You see your own conversation at any time with the six words of your receipt. Without the words we often do not know which feedback is yours. Then tell us when and about what you wrote, and we look for it.',
      'You get an answer within a month. If the request is difficult, it may take three months. Then we tell you why.',
    ],
  },
  complaint: {
    title: 'If you are not satisfied',
    paragraphs: [
      'You can complain to the Data Protection Ombudsman, who supervises data protection in Finland: www.tietosuoja.fi.',
    ],
  },
}
