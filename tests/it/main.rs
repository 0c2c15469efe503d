mod desk;
mod holidays;
mod lists;
