-- Of more mails from one address in ten minutes than anybody writes by hand, the rest becomes no feedback by itself.

alter table incoming_mail drop constraint incoming_mail_why_check;
alter table incoming_mail add constraint incoming_mail_why_check check (why in ('large', 'long', 'parts', 'no-words', 'unreadable', 'automatic', 'list', 'own', 'many'));
