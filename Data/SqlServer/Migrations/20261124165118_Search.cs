using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IndupalBot.Data.SqlServer.Migrations
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
                type: "nvarchar(800)",
                maxLength: 800,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "TicketTexts",
                columns: table => new
                {
                    TicketId = table.Column<long>(type: "bigint", nullable: false),
                    RequesterId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_CI_AI"),
                    Subject = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_CI_AI"),
                    Requester = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_CI_AI"),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false, collation: "Latin1_General_100_CI_AI"),
                    Notes = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false, collation: "Latin1_General_100_CI_AI")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TicketTexts", x => x.TicketId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_SourceUrl",
                table: "Tickets",
                column: "SourceUrl",
                unique: true,
                filter: "[SourceUrl] IS NOT NULL");

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
