-- How many names a request is looked for by: whoever sees the list sees that some were added, and not which. Unknown of requests of before.
alter table rights_request add column names int check (names > 0);
-- That a contact held the name is kept, and never the contact.
delete from rights_hit where source = 'contact';
