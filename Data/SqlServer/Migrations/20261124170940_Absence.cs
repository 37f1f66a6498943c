using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IndupalBot.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Absence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AwayUntil",
                table: "People",
                type: "datetime2",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AwayUntil",
                table: "People");
        }
    }
}
