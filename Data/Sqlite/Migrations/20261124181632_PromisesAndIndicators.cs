using IndupalBot.Data.Tickets;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IndupalBot.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PromisesAndIndicators : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tickets_AssigneeId_Status",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_TicketLog_At_Kind",
                table: "TicketLog");

            migrationBuilder.AddColumn<long>(
                name: "Recovery_DoneById",
                table: "Tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Recovery_EndedAt",
                table: "Tickets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Recovery_OpenedAt",
                table: "Tickets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Recovery_Outcome",
                table: "Tickets",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Recovery_RemindAt",
                table: "Tickets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Recovery_Score",
                table: "Tickets",
                type: "INTEGER",
                nullable: true);

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

            migrationBuilder.AddColumn<long>(
                name: "AssigneeId",
                table: "TicketLog",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Moves",
                table: "TicketLog",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "PendingReason",
                table: "TicketLog",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Score",
                table: "TicketLog",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Service",
                table: "TicketLog",
                type: "TEXT",
                maxLength: 10,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "TicketLog",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Tier",
                table: "TicketLog",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

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
                name: "IX_Tickets_AssigneeId_ClosedAt_Id",
                table: "Tickets",
                columns: new[] { "AssigneeId", "ClosedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_ClosedAt_ReceivedAt",
                table: "Tickets",
                columns: new[] { "ClosedAt", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_Recovery_RemindAt",
                table: "Tickets",
                column: "Recovery_RemindAt");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_SolutionDueAt",
                table: "Tickets",
                column: "SolutionDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_SolutionWarnAt",
                table: "Tickets",
                column: "SolutionWarnAt");

            migrationBuilder.CreateIndex(
                name: "IX_TicketLog_Kind_At_TicketId",
                table: "TicketLog",
                columns: new[] { "Kind", "At", "TicketId" });

            LogStandingSql.Fill(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Calendars");

            migrationBuilder.DropTable(
                name: "SpecialDays");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_AssigneeId_ClosedAt_Id",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_ClosedAt_ReceivedAt",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_Recovery_RemindAt",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_SolutionDueAt",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_SolutionWarnAt",
                table: "Tickets");

            migrationBuilder.DropIndex(
                name: "IX_TicketLog_Kind_At_TicketId",
                table: "TicketLog");

            migrationBuilder.DropColumn(
                name: "Recovery_DoneById",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Recovery_EndedAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Recovery_OpenedAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Recovery_Outcome",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Recovery_RemindAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Recovery_Score",
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
                name: "AssigneeId",
                table: "TicketLog");

            migrationBuilder.DropColumn(
                name: "Moves",
                table: "TicketLog");

            migrationBuilder.DropColumn(
                name: "PendingReason",
                table: "TicketLog");

            migrationBuilder.DropColumn(
                name: "Score",
                table: "TicketLog");

            migrationBuilder.DropColumn(
                name: "Service",
                table: "TicketLog");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "TicketLog");

            migrationBuilder.DropColumn(
                name: "Tier",
                table: "TicketLog");

            migrationBuilder.DropColumn(
                name: "Promise",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "AwayUntil",
                table: "People");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_AssigneeId_Status",
                table: "Tickets",
                columns: new[] { "AssigneeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TicketLog_At_Kind",
                table: "TicketLog",
                columns: new[] { "At", "Kind" });
        }
    }
}
