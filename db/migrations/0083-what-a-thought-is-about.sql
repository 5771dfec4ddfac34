-- A thought between meetings may say of which published feedback, report or draft it is, and not of which kind alone. By its id, never by its words:
-- what is taken back from everybody is named here no more.
alter table panel_thought add column item text check (item ~ '^[0-9a-zA-Z-]{1,60}$');
