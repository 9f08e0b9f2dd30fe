using System.Text.Json.Nodes;

namespace EPupns.BotApiDouble.Antrean;

/// <summary>An update on its way. <see cref="Jalur"/>: updates of one lane are delivered one after another, lanes side by side.</summary>
internal sealed record UpdateTertunda(long Id, string Jenis, string Jalur, JsonObject Json);
