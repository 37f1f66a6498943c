using IndupalBot.Integrations.Classification.Text;

namespace IndupalBot.Integrations.Classification.Training;

internal sealed record LabelledRequest(Request Request, int Label);
