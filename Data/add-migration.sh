#!/bin/sh
# Adds a migration to both providers: Data/add-migration.sh NAME
set -eu
name=${1:?"say how the migration is called, e.g. Data/add-migration.sh TicketDeadline"}
cd "$(dirname "$0")"
dotnet tool restore
for provider in Sqlite SqlServer; do
    dotnet ef migrations add "$name" --project "$provider" --startup-project "$provider" --output-dir Migrations
done
