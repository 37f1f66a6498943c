#!/usr/bin/env bash
# What CI runs: restore, build, format check, all tests.
set -euo pipefail
cd "$(dirname "$0")"

dotnet restore
dotnet build --no-restore
dotnet format whitespace --verify-no-changes --no-restore --exclude Data/Sqlite/Migrations Data/SqlServer/Migrations
dotnet test --no-build
