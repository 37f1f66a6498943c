using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.People;

public sealed class PersonTests
{
    [Fact]
    public void What_teams_leaves_out_does_not_wipe_what_is_known()
    {
        var ana = Ana;
        ana.Recognise("Ana G.", "aad-1", "en-US");

        ana.Recognise(" ", null, null);

        (ana.Name, ana.AadObjectId, ana.Locale).ShouldBe(("Ana G.", "aad-1", "en-US"));
    }

    [Fact]
    public void The_proof_of_the_first_consent_is_kept()
    {
        var ana = Ana;

        ana.AcceptPrivacy(At(1));
        ana.AcceptPrivacy(At(2));

        ana.PrivacyAcceptedAt.ShouldBe(At(1));
    }

    [Fact]
    public void Members_and_supervisors_attend_and_staff_do_not()
    {
        (Luis.Attends, Sofia.Attends, APerson().SupervisingAll().Build().Attends, Ana.Attends).ShouldBe((true, true, true, false));
    }
}
