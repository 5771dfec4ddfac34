-- When a member of the staff said that their first name may stand in published thanks. Null: it is taken away there, as everywhere.
alter table person add column first_name_may_stand_on date;
