// A survey of the invented county in two further languages, by place as src/surveys/tongues/words.ts has them. They are examples of
// translations, and say so to whoever reads them; nobody who speaks the languages has looked them through for use.
type Words = Record<string, string>

export const contactInArabic: Words = {
  'name': 'كيف يمكن التواصل معنا؟',
  'about': 'نعيد تنظيم أوقات الهاتف والمواعيد. نريد أن نعرف كيف يسير ذلك الآن بالنسبة إلى من يحتاجون إلينا. هذه ترجمة نموذجية.',
  'purpose': 'سنقرر أوقات الهاتف الجديدة وما يُكتب في الرسائل.',
  'gone-through': 'في اجتماع كل وحدة، مرتين.',
  'invests': 'موظفان إضافيان على الهاتف في أيام العمل.',
  'q.reached.text': 'استطعت التواصل عندما احتجت إلى ذلك.',
  'q.listened.text': 'استمعوا إليّ.',
  'q.clear.text': 'حصلت على معلومات فهمتها.',
  'q.felt.text': 'كيف كانت زيارتك الأخيرة؟',
  'q.way.text': 'كيف تواصلت معنا آخر مرة؟', 'q.way.o.phone': 'اتصلت بالهاتف', 'q.way.o.message': 'كتبت رسالة', 'q.way.o.visit': 'ذهبت إلى المكان', 'q.way.o.not': 'لم أتواصل',
  'q.waited.text': 'كم انتظرت على الهاتف؟', 'q.waited.o.short': 'أقل من خمس دقائق', 'q.waited.o.middle': 'من خمس إلى خمس عشرة دقيقة', 'q.waited.o.long': 'أكثر من خمس عشرة دقيقة', 'q.waited.o.never': 'لم أتمكن من الوصول إلى أحد',
  'q.cards.text': 'ما الكلمات التي تصف الخدمة؟', 'q.cards.help': 'اختر الكلمات المناسبة.',
  'q.cards.o.understanding': 'متفهّمة', 'q.cards.o.dismissive': 'مستخفّة', 'q.cards.o.unhurried': 'هادئة', 'q.cards.o.rushed': 'متعجّلة',
  'q.cards.o.clear': 'واضحة', 'q.cards.o.confusing': 'مربكة', 'q.cards.o.reachable': 'يسهل الوصول إليها', 'q.cards.o.hard-to-reach': 'يصعب الوصول إليها',
  'q.hours.text': 'متى يناسبك التواصل معنا؟', 'q.hours.o.morning': 'في الصباح', 'q.hours.o.day': 'في النهار', 'q.hours.o.evening': 'في المساء', 'q.hours.o.weekend': 'في نهاية الأسبوع',
  'q.first.text': 'ما الذي يجب تحسينه أولًا؟', 'q.first.o.calls': 'الرد على المكالمات بسرعة أكبر', 'q.first.o.letters': 'رسائل أسهل في القراءة', 'q.first.o.worker': 'أن يبقى الموظف نفسه',
  'q.again.text': 'ما مدى احتمال أن توصي بالخدمة لشخص في وضع مشابه؟',
  'q.who.text': 'عمّن تجيب؟', 'q.who.o.self': 'عن نفسي', 'q.who.o.close': 'عن شخص قريب مني',
  'q.one-word.text': 'صف الخدمة بكلمة واحدة.',
  'q.more.text': 'ماذا تودّ أن تقول أيضًا؟', 'q.more.help': 'لا تكتب أسماء أو أي شيء آخر يمكن التعرّف عليك من خلاله.',
  'scale.agree.5': 'أوافق تمامًا', 'scale.agree.4': 'أوافق إلى حدّ ما', 'scale.agree.3': 'لا أوافق ولا أعارض', 'scale.agree.2': 'لا أوافق إلى حدّ ما', 'scale.agree.1': 'لا أوافق إطلاقًا',
  'scale.agree.cannot-say': 'لا أعرف، أو لا ينطبق عليّ',
  'scale.recommend.least': 'غير محتمل إطلاقًا', 'scale.recommend.most': 'محتمل جدًا', 'scale.recommend.cannot-say': 'لا أعرف',
  'scale.smileys.good': 'جيدة', 'scale.smileys.middle': 'بين الاثنين', 'scale.smileys.bad': 'سيئة', 'scale.smileys.cannot-say': 'لا أعرف',
}

export const contactInRussian: Words = {
  'name': 'Легко ли с нами связаться?',
  'about': 'Мы заново организуем часы телефонного приёма и встречи. Мы хотим знать, как всё работает сейчас для тех, кому мы нужны. Это пример перевода.',
  'purpose': 'Мы решим, какими будут новые часы телефонного приёма и что будет написано в письмах.',
  'gone-through': 'На собрании каждого подразделения, два раза.',
  'invests': 'Ещё два сотрудника на телефоне по будням.',
  'q.reached.text': 'Мне удавалось связаться, когда это было нужно.',
  'q.listened.text': 'Меня выслушали.',
  'q.clear.text': 'Мне дали информацию, которую было легко понять.',
  'q.felt.text': 'Как прошло ваше последнее посещение?',
  'q.way.text': 'Как вы связались с нами в последний раз?', 'q.way.o.phone': 'По телефону', 'q.way.o.message': 'Письменно', 'q.way.o.visit': 'Лично, на месте', 'q.way.o.not': 'Я не обращался (не обращалась) к вам',
  'q.waited.text': 'Сколько вы ждали ответа по телефону?', 'q.waited.o.short': 'Меньше пяти минут', 'q.waited.o.middle': 'От пяти до пятнадцати минут', 'q.waited.o.long': 'Больше пятнадцати минут', 'q.waited.o.never': 'Мне не удалось дозвониться',
  'q.cards.text': 'Какие слова описывают обслуживание?', 'q.cards.help': 'Выберите подходящие.',
  'q.cards.o.understanding': 'с пониманием', 'q.cards.o.dismissive': 'свысока', 'q.cards.o.unhurried': 'без спешки', 'q.cards.o.rushed': 'в спешке',
  'q.cards.o.clear': 'ясно', 'q.cards.o.confusing': 'запутанно', 'q.cards.o.reachable': 'легко связаться', 'q.cards.o.hard-to-reach': 'трудно связаться',
  'q.hours.text': 'Когда вам удобно обращаться к нам?', 'q.hours.o.morning': 'Утром', 'q.hours.o.day': 'Днём', 'q.hours.o.evening': 'Вечером', 'q.hours.o.weekend': 'В выходные',
  'q.first.text': 'Что нужно улучшить в первую очередь?', 'q.first.o.calls': 'Быстрее отвечать на звонки', 'q.first.o.letters': 'Писать более понятные письма', 'q.first.o.worker': 'Чтобы сотрудник не менялся',
  'q.again.text': 'Насколько вероятно, что вы порекомендуете услугу человеку в похожей ситуации?',
  'q.who.text': 'За кого вы отвечаете?', 'q.who.o.self': 'За себя', 'q.who.o.close': 'За близкого человека',
  'q.one-word.text': 'Опишите услугу одним словом.',
  'q.more.text': 'Что ещё вы хотели бы сказать?', 'q.more.help': 'Не пишите имён и ничего другого, по чему вас можно узнать.',
  'scale.agree.5': 'Полностью согласен (согласна)', 'scale.agree.4': 'Скорее согласен (согласна)', 'scale.agree.3': 'Ни да, ни нет', 'scale.agree.2': 'Скорее не согласен (не согласна)', 'scale.agree.1': 'Совсем не согласен (не согласна)',
  'scale.agree.cannot-say': 'Не могу сказать, или это меня не касается',
  'scale.recommend.least': 'очень маловероятно', 'scale.recommend.most': 'очень вероятно', 'scale.recommend.cannot-say': 'Не могу сказать',
  'scale.smileys.good': 'Хорошо', 'scale.smileys.middle': 'Так себе', 'scale.smileys.bad': 'Плохо', 'scale.smileys.cannot-say': 'Не могу сказать',
}

/** Begun: nobody is asked in it yet. */
export const afterMeetingInUkrainian: Words = {
  'name': 'Після зустрічі в соціальній службі',
  'q.was-heard.text': 'Мене вислухали.',
  'scale.agree.5': 'Повністю згоден (згодна)', 'scale.agree.4': 'Скоріше згоден (згодна)', 'scale.agree.1': 'Зовсім не згоден (не згодна)',
}
