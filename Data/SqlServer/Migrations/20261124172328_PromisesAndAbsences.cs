using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IndupalBot.Data.SqlServer.Migrations
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
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SolutionMissedAt",
                table: "Tickets",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SolutionWarnAt",
                table: "Tickets",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Promise",
                table: "Services",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "{\"calendar\":null,\"solutionHours\":{}}");

            migrationBuilder.AddColumn<DateTime>(
                name: "AwayUntil",
                table: "People",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Calendars",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Plans = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Calendars", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "SpecialDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Hours = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SetById = table.Column<long>(type: "bigint", nullable: false),
                    SetAt = table.Column<DateTime>(type: "datetime2", nullable: false)
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
