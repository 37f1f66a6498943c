using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IndupalBot.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SourceUrl",
                table: "Tickets",
                type: "TEXT",
                maxLength: 800,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "TicketTexts",
                columns: table => new
                {
                    TicketId = table.Column<long>(type: "INTEGER", nullable: false),
                    RequesterId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Requester = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TicketTexts", x => x.TicketId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_SourceUrl",
                table: "Tickets",
                column: "SourceUrl",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TicketTexts_RequesterId_TicketId",
                table: "TicketTexts",
                columns: new[] { "RequesterId", "TicketId" });

            SearchIndex.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            SearchIndex.Drop(migrationBuilder);
            migrationBuilder.DropTable(
                name: "TicketTexts");

            migrationBuilder.DropIndex(
                name: "IX_Tickets_SourceUrl",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "SourceUrl",
                table: "Tickets");
        }
    }
}
