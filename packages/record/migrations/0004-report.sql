-- Yearly reports as they were frozen: the figures, and the cases behind each. What is frozen stays.

create table report (
  region text not null references region,
  report uuid not null,
  year int not null check (year between 1949 and 2200),
  title text not null check (title <> ''),
  frozen_at timestamptz not null default now(),
  frozen_by text not null,
  problems text[] not null,
  model jsonb not null,
  primary key (region, report),
  foreign key (region, frozen_by) references officer (region, officer)
);
create index report_by_time on report (region, frozen_at desc);

create trigger report_not_changed before update or delete on report for each row execute function record_is_kept();
create trigger report_not_truncated before truncate on report for each statement execute function record_is_kept();

alter table report enable row level security;
create policy own_region on report to yifa_app using (region = current_setting('yifa.region', true));
grant select, insert on report to yifa_app;
