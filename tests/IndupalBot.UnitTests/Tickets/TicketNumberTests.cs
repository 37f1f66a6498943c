using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Tickets;

public sealed class TicketNumberTests
{
    [Theory]
    [InlineData("ST-2026-00042", 2026, 42)]
    [InlineData("st-2026-00042", 2026, 42)]
    [InlineData("St 2026 42", 2026, 42)]
    [InlineData("ST2026-42", 2026, 42)]
    [InlineData("ST - 2026 - 00042", 2026, 42)]
    [InlineData("  ST-2026-00042\n", 2026, 42)]
    [InlineData("#ST-2025-7", 2025, 7)]
    [InlineData("2025-00007", 2025, 7)]
    [InlineData("2025 7", 2025, 7)]
    [InlineData("42", 2026, 42)]
    [InlineData("#42", 2026, 42)]
    [InlineData("ST-42", 2026, 42)]
    [InlineData("00042", 2026, 42)]
    [InlineData("2025", 2026, 2025)]
    [InlineData("ST-2026-999999", 2026, 999_999)]
    public void A_number_is_read_as_people_write_it(string written, int year, int sequence)
    {
        TicketNumber.TryParse(written, 2026, out var number).ShouldBeTrue();

        number.ShouldBe(new TicketNumber(year, sequence));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ST")]
    [InlineData("ST-")]
    [InlineData("ST-2026-")]
    [InlineData("0")]
    [InlineData("ST-2026-00000")]
    [InlineData("1000000")]
    [InlineData("-42")]
    [InlineData("4.2")]
    [InlineData("42 computadores")]
    [InlineData("ST-1999-42")]
    [InlineData("ST-2026-42; DROP TABLE")]
    [InlineData("ST-20٢٦-42")]
    [InlineData("٤٢")]
    [InlineData("99999999999999999999")]
    public void What_is_no_number_is_not_taken_for_one(string? written)
    {
        TicketNumber.TryParse(written, 2026, out var number).ShouldBeFalse();

        number.ShouldBe(default);
    }

    [Theory]
    [InlineData(2026, 1, "ST-2026-00001")]
    [InlineData(2026, 42, "ST-2026-00042")]
    [InlineData(2031, 99_999, "ST-2031-99999")]
    [InlineData(2031, 123_456, "ST-2031-123456")]
    public void A_number_is_written_with_five_figures_at_least(int year, int sequence, string written)
    {
        new TicketNumber(year, sequence).ToString().ShouldBe(written);
    }

    [Theory]
    [InlineData(2026, 1)]
    [InlineData(2026, 999_999)]
    [InlineData(2099, 42)]
    public void The_key_of_a_case_and_its_number_are_the_same_thing(int year, int sequence)
    {
        var number = new TicketNumber(year, sequence);

        TicketNumber.Of(number.TicketId).ShouldBe(number);
        TicketNumber.TryParse(number.ToString(), 1, out var read).ShouldBeTrue();
        read.ShouldBe(number);
    }
}
