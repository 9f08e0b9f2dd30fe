namespace Stateless.Graph;

/// <summary>Short, unique and harmless names for what is drawn.</summary>
internal sealed class MermaidNames
{
    // Words Mermaid reads as its own.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "accDescr", "accTitle", "as", "class", "classDef", "click", "default", "direction", "end", "hide", "note", "scale", "state", "style",
    };

    private readonly Dictionary<object, string> _names = [];
    private readonly HashSet<string> _taken = [];

    public string Of(object node)
    {
        if (!_names.TryGetValue(node, out var name))
        {
            name = Unique(node is Decision decision ? $"Decision{decision.Number}" : Plain(node.ToString()));
            _names.Add(node, name);
        }

        return name;
    }

    private static string Plain(string text)
    {
        var plain = string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsLetterOrDigit(source[i]) ? source[i] : '_';
            }
        });
        return plain.Length == 0 || Reserved.Contains(plain) ? plain + "_" : plain;
    }

    private string Unique(string name)
    {
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
