using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IndupalBot.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PromisesAndAbsences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "SolutionDueAt",
                table: "Tickets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SolutionMissedAt",
                table: "Tickets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SolutionWarnAt",
                table: "Tickets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Promise",
                table: "Services",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "{\"calendar\":null,\"solutionHours\":{}}");

            migrationBuilder.AddColumn<DateTime>(
                name: "AwayUntil",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Calendars",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Plans = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Calendars", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "SpecialDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SetById = table.Column<long>(type: "INTEGER", nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpecialDays", x => x.Day);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_SolutionDueAt",
                table: "Tickets",
                column: "SolutionDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_SolutionWarnAt",
                table: "Tickets",
                column: "SolutionWarnAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Calendars");

            migrationBuilder.DropTable(
                name: "SpecialDays");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_SolutionDueAt",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_SolutionWarnAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "SolutionDueAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "SolutionMissedAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "SolutionWarnAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Promise",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "AwayUntil",
                table: "People");
        }
    }
}
