-- Organs and posts become read models of two registers, whose entries hold their history: what stands here can be made
-- again from there. A name may come back after an organ has ended, or stand in two branches of the tree: which names
-- may not be shared is the register's rule now.

alter table organ
  add column since date,
  add column until date,
  add column rank int,
  add column successor text,
  -- What it was called and from which day: [{"from", "name"}], the oldest first.
  add column names jsonb not null default '[]',
  -- Stands in the register.
  add column entered boolean not null default false,
  drop constraint organ_region_name_key;

alter table post
  -- The entry it is of; a row for each of its periods.
  add column appointment text,
  -- The post of the establishment plan (岗位) it fills.
  add column position text,
  -- The appointment whose holder is stood in for (代行).
  add column acting_for text;
create index post_by_appointment on post (region, appointment) where appointment is not null;

grant delete on organ, post to yifa_app;
