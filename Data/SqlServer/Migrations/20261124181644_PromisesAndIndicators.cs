using IndupalBot.Data.Tickets;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IndupalBot.Data.SqlServer.Migrations
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
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Recovery_EndedAt",
                table: "Tickets",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Recovery_OpenedAt",
                table: "Tickets",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Recovery_Outcome",
                table: "Tickets",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Recovery_RemindAt",
                table: "Tickets",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Recovery_Score",
                table: "Tickets",
                type: "int",
                nullable: true);

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

            migrationBuilder.AddColumn<long>(
                name: "AssigneeId",
                table: "TicketLog",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Moves",
                table: "TicketLog",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "PendingReason",
                table: "TicketLog",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Score",
                table: "TicketLog",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Service",
                table: "TicketLog",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "TicketLog",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Tier",
                table: "TicketLog",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

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
