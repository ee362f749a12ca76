-- Regions, organs, officers, posts, sessions and the log of reads.
-- Every primary key begins with region; yifa_app sees the rows of the region that yifa.region names, no others.

do $$
begin
  if not exists (select from pg_roles where rolname = 'yifa_app') then
    create role yifa_app nologin;
  end if;
exception when duplicate_object or unique_violation then
  null; -- another database of this server was being set up at the same moment
end
$$;

do $$
begin
  -- Since PostgreSQL 16 the maker of a role may not act as it until granted.
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant yifa_app to %I', current_user);
  end if;
exception when insufficient_privilege then
  if not pg_has_role(current_user, 'yifa_app', 'member') then
    raise;
  end if;
end
$$;

grant usage on schema public to yifa_app;
grant select on migration to yifa_app;

create table region (
  region text primary key check (region ~ '^[0-9a-z-]{1,32}$'),
  name text not null check (name <> ''),
  created_at timestamptz not null default now()
);

create table organ (
  region text not null references region,
  organ text not null check (organ ~ '^[0-9a-z-]{1,64}$'),
  parent text,
  name text not null check (name <> ''),
  kind text not null,
  mark text not null check (mark <> ''),
  supervises boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (region, organ),
  foreign key (region, parent) references organ (region, organ),
  unique (region, name),
  check (parent <> organ)
);

create table officer (
  region text not null references region,
  officer text not null check (officer ~ '^[0-9a-z-]{1,64}$'),
  account text not null check (account ~ '^[0-9A-Za-z._@-]{1,64}$'),
  name text not null check (name <> ''),
  password_hash text not null,
  failures int not null default 0,
  locked_until timestamptz,
  disabled boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (region, officer),
  unique (region, account)
);

create table post (
  region text not null,
  post text not null,
  officer text not null,
  organ text not null,
  role text not null check (role <> ''),
  procedures text[] not null check (cardinality(procedures) > 0),
  since date not null,
  until date,
  primary key (region, post),
  foreign key (region, officer) references officer (region, officer),
  foreign key (region, organ) references organ (region, organ),
  check (until >= since)
);
create index post_by_officer on post (region, officer);
create index post_by_organ on post (region, organ, role);

create table session (
  region text not null,
  token_hash text not null,
  officer text not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (region, token_hash),
  foreign key (region, officer) references officer (region, officer)
);
create index session_by_officer on session (region, officer);

create table read_audit (
  region text not null references region,
  read bigint generated always as identity,
  at timestamptz not null default now(),
  officer text not null,
  subject text not null check (subject <> ''),
  fields text[] not null check (cardinality(fields) > 0),
  reason text not null check (reason <> ''),
  primary key (region, read),
  foreign key (region, officer) references officer (region, officer)
);
create index read_audit_by_time on read_audit (region, at);
create index read_audit_by_subject on read_audit (region, subject, read);
create index read_audit_by_officer on read_audit (region, officer, read);

grant select, insert, update on region, organ, officer, post to yifa_app;
grant select, insert, update, delete on session to yifa_app;
grant select, insert on read_audit to yifa_app;

do $$
declare
  name text;
begin
  foreach name in array array['region', 'organ', 'officer', 'post', 'session', 'read_audit'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy own_region on %I to yifa_app using (region = current_setting(''yifa.region'', true))', name);
  end loop;
end
$$;

-- The one thing that may be known without naming a region: which regions there are.
create function regions() returns table (region text, name text)
language sql stable security definer set search_path = public, pg_temp
as $$ select region.region, region.name from region order by region.region $$;
revoke all on function regions() from public;
grant execute on function regions() to yifa_app;
