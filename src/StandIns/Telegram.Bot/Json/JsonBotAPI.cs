using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot.Json;

namespace Telegram.Bot;

/// <summary>How the Bot API writes JSON: snake_case, nothing that has its default value.</summary>
public static class JsonBotAPI
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Makes options of one's own (a web framework's, say) read and write as the Bot API does.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault;
        options.TypeInfoResolverChain.Insert(0, BotApiJson.Default);
        if (options.TypeInfoResolverChain.Count == 1)
            options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        options.MakeReadOnly();
        return options;
    }
}
