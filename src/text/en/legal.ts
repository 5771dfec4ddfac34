// How it works and what is kept; what feedback is not; urgent help; accessibility. The first three texts
// below are defaults that the organisation can edit.
export const legal = {
  editable: {
    urgentHelp: 'Feedback is not read around the clock. In an emergency call 112. If you need urgent help from social services, call the emergency social services.',
    threatHelp: 'If somebody is in danger now, call the police: 112. Tell your supervisor today, and talk about it with somebody. The occupational safety of the organisation and the occupational health care help you. Write down what happened, and report it as an incident.',
    notAComplaint: 'Feedback is not a formal complaint (muistutus or kantelu) and not an appeal. It cannot change a decision, and it is not stored in your client records. If you want an official written answer about how you were treated, make a formal complaint (muistutus). If you think a decision is wrong, appeal by following the instructions that came with it, before the time runs out. If there is an error in your records, ask for it to be corrected. The social services ombudsperson (sosiaaliasiavastaava) gives advice free of charge.',
    privacy: 'The organisation that you give feedback to is responsible for it. Feedback is handled in order to answer you and to improve services.',
    ombudsperson: 'The social services ombudsperson gives advice free of charge if you are dissatisfied with how you have been treated, and can help you to make a formal complaint. The ombudsperson is independent of the unit. You find the contact details on the website of your wellbeing services county, or you can ask its telephone exchange.',
    legalBasis: 'Handling feedback is among the duties that the organisation has by law (article 6(1) of the General Data Protection Regulation of the EU). If you ask, the organisation tells you which laws it relies on.',
    dataProtection: 'Ask the data protection officer of the organisation. You find the contact details on its website, or you can ask its telephone exchange.',
    rightsReasons: 'It tells of somebody else (GDPR, article 15(4)).\nIt tells who gave the feedback.\nIt is secret information about a client of social services (Act on the Openness of Government Activities, section 24).',
    recordsAppeal: 'You can take the matter to the data protection ombudsman (tietosuoja.fi). That costs nothing. You can also ask the social services ombudsperson for advice. Some matters can be taken to a court: then separate instructions come with the decision.',
    accessibility: 'Our aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. The pages are checked with the axe tool each time they are changed. An outside audit has not been made.\n\nIf something does not work for you, tell us. By law, accessibility feedback must be answered within 14 days.\n\nIf you are not satisfied with the answer, or get none within 14 days, you can contact Traficom, which supervises accessibility in Finland.',
  },
  promise: {
    title: 'How it works',
    lede: 'What happens to your feedback, who sees it, what is kept and what is not.',
    sections: [
      {
        title: 'Who reads it',
        paragraphs: [
          'Your feedback goes to the person who is responsible for that service. Before you send, you see who gets it: a name or a job title. If that person is away later, or the matter belongs to somebody else, it passes on to whoever is responsible.',
          'The supervisors of the unit and of the service line, and the managers above them, can read it too. You can choose that only supervisors and the feedback coordinator read it. Then the workers do not see it in this system.',
          'The feedback coordinator can open all feedback, so that none is forgotten. The system records which member of staff has opened which piece.',
          'Those who may read your whole feedback can write notes to each other about how the matter is handled. The notes are not shown in your conversation. You have the right to ask what they say about you. For that we need to know who you are and that the feedback is yours. The law may limit what we are allowed to show.',
          'Those who run the computers of the organisation keep the keys that the texts are locked with. They could read the texts, but are bound by confidentiality.',
        ],
      },
      {
        title: 'The answer, and what comes after',
        paragraphs: [
          'If nobody has reacted to your feedback, its handler gets reminders on working days. If the promised day passes, the handler’s superior or the feedback coordinator is told as well. That person can then read your feedback, and you see that they were told.',
          'When you have got an answer, we ask whether you were heard. If you were not, the matter opens again and you need not say why. If you say so again, we ask for a few words on what is still missing. If you say nothing, the matter closes by itself after some time, or the handler closes it. You can still write, and it opens again. A matter that has not been answered cannot be closed.',
          'Four weeks and twelve weeks after the first answer we ask on the conversation’s page whether anything has changed, and whether anything got worse for you. If you left an e-mail address, you get a message about it. You can skip the questions. Your answers are not shown to the handler or the unit. If something got worse, you can tell it to the level above the unit. Whoever is told can read your conversation.',
          'You can ask for a supervisor, another worker or a support person to join the conversation. You see who joins, or why not.',
        ],
      },
      {
        title: 'What is kept',
        paragraphs: [
          'What you write, the choices that you make, and the time when it came. When the matter is closed, the time of day is erased and only the day stays.',
          'Texts are kept encrypted. The key is not in the database. {keeping}',
          'If you leave an e-mail address or a telephone number, it is kept apart from your text and erased {contactDays} days after the matter is closed. While nobody has answered, it is not yet erased.',
        ],
      },
      {
        title: 'What is not kept',
        paragraphs: [
          'We do not keep your IP address or anything about your device. These pages use no cookies and load nothing from outside services.',
          'To prevent misuse we count messages from each network for a short time. The count is kept under a code that does not show the address and that changes every day.',
          'This system does not tie your feedback to your client records. Feedback must not affect decisions about you or make your services worse.',
        ],
      },
      {
        title: 'What we cannot promise',
        paragraphs: [
          'If you mention things that few people know, a reader may guess who you are. You do not have to give names, dates or places.',
          'Your own device, your browser’s history, or the network that you use (for example at work) can remember that you visited this site.',
          'If somebody is in danger, the staff may have a duty by law to act on what they read.',
        ],
      },
      {
        title: 'Your receipt',
        paragraphs: [
          'When you have sent your feedback you get six words. With them you read the answer and write more, on any device.',
          'Without the words we cannot open the conversation for you, and we cannot give them to anybody: we keep only a code made from them, which does not give the words away.',
        ],
      },
    ],
    notTitle: 'What feedback is not',
    privacyTitle: 'Who is responsible for feedback',
    urgentTitle: 'Urgent help',
    ombudspersonTitle: 'The social services ombudsperson',
  },
  accessibility: {
    title: 'Accessibility',
    lede: 'These pages are made to work for everybody: on an old phone, without a mouse, with a screen reader, with large text, without JavaScript.',
    give: 'Give feedback on accessibility',
  },
}
