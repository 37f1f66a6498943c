using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;

namespace IndupalBot.UnitTests.Catalogue;

public sealed class ServiceFormTests
{
    [Theory]
    [InlineData(FormFieldKind.Text, "Oficina 204")]
    [InlineData(FormFieldKind.Choice, "Sí")]
    [InlineData(FormFieldKind.Date, "2026-11-23")]
    [InlineData(FormFieldKind.Time, "14:30")]
    [InlineData(FormFieldKind.Number, "3")]
    [InlineData(FormFieldKind.Number, "2.5")]
    public void A_good_answer_is_kept_without_the_spaces_around_it(FormFieldKind kind, string answer)
    {
        var service = AService().Asking("dato", kind, required: true, choices: ["Sí", "No"]).Build();

        ServiceForm.Check(service, Given("dato", $"  {answer} "))["dato"].ShouldBe(answer);
    }

    [Theory]
    [InlineData(FormFieldKind.Choice, "Quizás")]
    [InlineData(FormFieldKind.Choice, "sí")]
    [InlineData(FormFieldKind.Date, "23/11/2026")]
    [InlineData(FormFieldKind.Date, "2026-02-30")]
    [InlineData(FormFieldKind.Time, "2 pm")]
    [InlineData(FormFieldKind.Time, "25:00")]
    [InlineData(FormFieldKind.Number, "tres")]
    [InlineData(FormFieldKind.Number, "NaN")]
    [InlineData(FormFieldKind.Text, "0123456789012345678901234567890")]
    [InlineData(FormFieldKind.Number, "0000000000000000000000000000001")]
    public void A_bad_answer_is_refused_with_the_question_it_belongs_to(FormFieldKind kind, string answer)
    {
        var service = AService().Asking("dato", kind, maxLength: 30, choices: ["Sí", "No"]).Build();

        var refused = Should.Throw<RuleViolationException>(() => ServiceForm.Check(service, Given("dato", answer)));

        (refused.Code, refused.Arguments[0]).ShouldBe((FormRules.Invalid, "¿dato?"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void A_required_answer_cannot_be_left_out(string? answer)
    {
        var service = AService().Asking("dato", FormFieldKind.Text, required: true).Build();
        var given = answer is null ? [] : Given("dato", answer);

        var refused = Should.Throw<RuleViolationException>(() => ServiceForm.Check(service, given));

        (refused.Code, refused.Arguments[0]).ShouldBe((FormRules.Missing, "¿dato?"));
    }

    [Fact]
    public void Other_answers_may_be_left_out_and_unasked_ones_are_dropped()
    {
        var service = AService().Asking("uno", FormFieldKind.Text).Asking("dos", FormFieldKind.Date).Build();
        var given = new Dictionary<string, string> { ["uno"] = "sí", ["dos"] = " ", ["tres"] = "no se preguntó" };

        ServiceForm.Check(service, given).ShouldBe(new Dictionary<string, string> { ["uno"] = "sí" });
    }

    [Fact]
    public void The_first_problem_in_the_order_of_the_form_is_told()
    {
        var service = AService().Asking("uno", FormFieldKind.Number).Asking("dos", FormFieldKind.Text, required: true).Build();

        ServiceForm.FirstProblem(service, Given("uno", "x")).ShouldNotBeNull().Code.ShouldBe(FormRules.Invalid);
        ServiceForm.FirstProblem(service, Given("uno", "1")).ShouldNotBeNull().Code.ShouldBe(FormRules.Missing);
        ServiceForm.FirstProblem(service, Given("dos", "algo")).ShouldBeNull();
    }

    [Fact]
    public void A_choice_without_choices_accepts_nothing()
    {
        var service = AService().Asking("dato", FormFieldKind.Choice).Build();

        ServiceForm.FirstProblem(service, Given("dato", "Sí")).ShouldNotBeNull().Code.ShouldBe(FormRules.Invalid);
    }

    private static Dictionary<string, string> Given(string key, string answer) => new() { [key] = answer };
}
